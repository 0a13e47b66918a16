import { WordClass as Is, type QuoteGrammar, type Word, type WordRange } from '../../languages/quotation.js';
import type { Entity } from '../entities/entity.js';
import type { Act } from './act.js';
import { History, type Referent } from './history.js';
import { Mentions } from './mentions.js';
import type { Statement } from './statements.js';

/** Whom each act is by: an entity of the article, or a role in base form. */
export function resolveSpeakers(
  acts: readonly Act[],
  parents: readonly number[],
  statements: readonly Statement[],
  entities: readonly Entity[],
  grammar: QuoteGrammar,
): Map<Act, Referent> {
  const resolver = new Resolver(statements, entities, grammar);
  const resolved = new Map<Act, Referent>();
  const order = [...acts.keys()].sort((a, b) => placeOf(acts[a]) - placeOf(acts[b]));
  let next = 0;
  for (const [index] of statements.entries()) {
    resolver.enter(index);
    for (; next < order.length && acts[order[next] ?? 0]?.statement === index; next++) {
      const at = order[next] ?? 0;
      const act = acts[at];
      if (!act) continue;
      const referent = (act.sameAs && !act.speaker ? resolved.get(act.sameAs) : null) ?? resolver.resolve(act);
      if (referent) {
        resolved.set(act, referent);
        resolver.remember(referent, act, (parents[at] ?? -1) >= 0);
      }
    }
  }
  return resolved;
}

/** Acts are resolved in the order of their statements and cues. */
function placeOf(act: Act | undefined): number {
  return act ? act.statement * 1e9 + (act.cue?.start ?? act.contents[0]?.start ?? 0) : 0;
}

class Resolver {
  private readonly history = new History();
  private readonly byEntity = new Map<Entity, Referent>();
  private readonly byRole = new Map<string, Referent>();
  private readonly mentions: Mentions;
  private statement = 0;

  constructor(
    private readonly statements: readonly Statement[],
    entities: readonly Entity[],
    private readonly grammar: QuoteGrammar,
  ) {
    this.mentions = new Mentions(entities);
    this.collectRoles();
  }

  /** Goes on to a statement: whoever is its subject may be meant by a pronoun in the next ones. */
  enter(index: number): void {
    this.statement = index;
    const statement = this.statements[index];
    if (!statement) return;
    const subject = this.grammar.mainSubject(statement.words, statement.words.length);
    if (!subject || subject.pronoun) return;
    const names = this.mentions.within(statement.words, subject.phrase);
    const named = this.grammar.nameIn(statement.words, subject.phrase, names);
    const entity = names[named]?.entity;
    if (entity)
      this.history.add(
        this.referentOf(entity),
        agreementOf(statement.words, subject.phrase),
        index,
        statement.words[subject.phrase.from]?.start ?? 0,
        false,
      );
  }

  resolve(act: Act): Referent | null {
    const { speaker } = act;
    const words = (act.inner ?? this.statements[speaker?.statement ?? act.statement])?.words ?? [];
    const start = speaker?.start ?? act.cue?.start ?? 0;
    if (!speaker) return act.cue ? this.history.find(act.agreement, this.statement, start) : null;
    if (speaker.pronoun) return this.history.find(act.agreement | agreementOf(words, speaker.words), this.statement, start);
    const names = this.mentions.within(words, speaker.words);
    const entity = names[this.grammar.nameIn(words, speaker.words, names)]?.entity;
    if (entity) return this.referentOf(entity);
    return this.describe(words, speaker.words, act, start);
  }

  remember(referent: Referent, act: Act, nested: boolean): void {
    const words = (act.inner ?? this.statements[act.speaker?.statement ?? act.statement])?.words ?? [];
    const agreement = act.speaker && !act.speaker.pronoun ? agreementOf(words, act.speaker.words) : 0;
    referent.agreement = narrow(referent.agreement, act.agreement);
    if (!nested)
      this.history.add(
        referent,
        act.agreement || agreement,
        this.statement,
        act.speaker?.start ?? act.cue?.start ?? act.contents[0]?.start ?? 0,
        true,
      );
  }

  /** A role without a name: whoever bore it before, else the role itself. */
  private describe(words: readonly Word[], phrase: WordRange, act: Act, start: number): Referent {
    const head = words[this.grammar.headOf(words, phrase)];
    const text = this.grammar.baseForm(words, phrase);
    const known = this.byRole.get(text.toLowerCase());
    const isBare = phrase.to - phrase.from === 1;
    if (head) {
      const bearer = this.history.findRole(head.lemma, this.statement, start) ?? (isBare ? this.bearerOf(head.lemma) : null);
      if (bearer) return bearer;
      if (isBare && head.classes & Is.role && !known) {
        const last = this.history.find(act.agreement || head.agreement, this.statement, start);
        if (last?.entity?.type === 'person') return last;
      }
    }
    if (known) return known;
    const role: Referent = { entity: null, name: text, agreement: 0, roles: new Set(head ? [head.lemma] : []) };
    this.byRole.set(text.toLowerCase(), role);
    return role;
  }

  private bearerOf(lemma: string): Referent | null {
    let found: Referent | null = null;
    for (const referent of this.byEntity.values()) {
      if (!referent.roles.has(lemma)) continue;
      if (found) return null;
      found = referent;
    }
    return found;
  }

  private referentOf(entity: Entity): Referent {
    let referent = this.byEntity.get(entity);
    if (!referent) this.byEntity.set(entity, (referent = { entity, name: entity.name, agreement: 0, roles: new Set() }));
    return referent;
  }

  /** What the words beside each name say its bearer is: "minister obrony Jan Kowalski", "Anna Hill, a lawyer". */
  private collectRoles(): void {
    for (const { words } of this.statements) {
      for (const name of this.mentions.within(words, { from: 0, to: words.length })) {
        const { roles } = this.referentOf(name.entity);
        for (let i = name.from - 1; i >= 0 && i >= name.from - 7 && isDescriptive(words[i]); i--)
          if ((words[i]?.classes ?? 0) & Is.role) roles.add(words[i]?.lemma ?? '');
        if (words[name.to]?.form !== ',') continue;
        for (let i = name.to + 1; i < name.to + 8 && isDescriptive(words[i]); i++)
          if ((words[i]?.classes ?? 0) & Is.role) roles.add(words[i]?.lemma ?? '');
      }
    }
  }
}

function isDescriptive(word: Word | undefined): boolean {
  return word?.kind === 'word' && (word.classes & (Is.verb | Is.conjunction | Is.subordinator | Is.relative | Is.complementizer)) === 0;
}

function agreementOf(words: readonly Word[], { from, to }: WordRange): number {
  let agreement = 0;
  for (let i = from; i < to; i++) agreement |= words[i]?.agreement ?? 0;
  return agreement;
}

/** What two observations have in common, when they have anything. */
function narrow(known: number, seen: number): number {
  if (seen === 0) return known;
  return known === 0 ? seen : (known & seen) !== 0 ? known & seen : seen;
}
