import { Agreement } from '../../languages/quotation.js';
import type { Entity } from '../entities/entity.js';

/** Somebody who speaks: an entity, or a role that nobody bears by name. */
export interface Referent {
  entity: Entity | null;
  name: string;
  /** Gender and number, as the cues have shown them. */
  agreement: number;
  /** What the text says he or she is: "minister", with the words that tell which: "obrony". */
  roles: Map<string, Set<string>>;
}

interface Entry {
  referent: Referent;
  agreement: number;
  statement: number;
  at: number;
  spoke: boolean;
}

// How many statements back a pronoun or a dropped subject looks: for who spoke, for who was only a subject.
const reach = { spoke: 12, named: 2, described: 40 };
const genders = Agreement.masculine | Agreement.feminine | Agreement.neuter;
const numbers = Agreement.singular | Agreement.plural;

/** Who spoke or acted so far, in the order of the text. */
export class History {
  private readonly entries: Entry[] = [];

  add(referent: Referent, agreement: number, statement: number, at: number, spoke: boolean): void {
    this.entries.push({ referent, agreement, statement, at, spoke });
  }

  /** The last one before `at` that a form of this gender and number can mean. */
  find(agreement: number, statement: number, at: number, isWanted: (referent: Referent) => boolean = () => true): Referent | null {
    for (let i = this.entries.length - 1; i >= 0; i--) {
      const entry = this.entries[i];
      if (!entry || statement - entry.statement > reach.spoke) break;
      if (entry.at >= at || (!entry.spoke && statement - entry.statement > reach.named)) continue;
      if (agrees(entry.referent.agreement || entry.agreement, agreement) && isWanted(entry.referent)) return entry.referent;
    }
    return null;
  }

  /** The last one before `at` that a description fits. */
  findRole(lemma: string, others: readonly string[], statement: number, at: number): Referent | null {
    for (let i = this.entries.length - 1; i >= 0; i--) {
      const entry = this.entries[i];
      if (!entry || statement - entry.statement > reach.described) break;
      if (entry.at < at && fits(entry.referent, lemma, others)) return entry.referent;
    }
    return null;
  }
}

/** Is this one the minister, the minister of defence? What tells which must have been told of the bearer. */
export function fits({ roles }: Referent, lemma: string, others: readonly string[]): boolean {
  const known = roles.get(lemma);
  return known !== undefined && (others.length === 0 || others.some((other) => known.has(other)));
}

function agrees(known: number, wanted: number): boolean {
  if (known === 0 || wanted === 0) return true;
  const gender = (known & genders) === 0 || (wanted & genders) === 0 || (known & wanted & genders) !== 0;
  return gender && ((known & numbers) === 0 || (wanted & numbers) === 0 || (known & wanted & numbers) !== 0);
}
