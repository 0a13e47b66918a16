import { Agreement, WordClass as Is, type QuoteGrammar, type Phrase, type Word, type WordRange } from '../../languages/quotation.js';
import type { Entity } from '../entities/entity.js';
import type { Act } from './act.js';
import { fits, History, type Referent } from './history.js';
import type { Mentions, NamedSpan } from './mentions.js';
import type { Statement } from './statements.js';

/** Whom each act is by: an entity of the article, or a role in base form. */
export function resolveSpeakers(
  acts: readonly Act[],
  parents: readonly number[],
  statements: readonly Statement[],
  mentions: Mentions,
  grammar: QuoteGrammar,
): Map<Act, Referent> {
  const resolver = new Resolver(statements, mentions, grammar);
  const resolved = new Map<Act, Referent>();
  const order = [...acts.keys()].sort((a, b) => placeOf(acts[a]) - placeOf(acts[b]));
  const turns: Act[][] = [];
  for (const act of acts) if (act.turn) (turns[act.statement] ??= []).push(act);
  let next = 0;
  for (const [index] of statements.entries()) {
    resolver.enter(index, turns[index] ?? []);
    for (; next < order.length && acts[order[next] ?? 0]?.statement === index; next++) {
      const at = order[next] ?? 0;
      const act = acts[at];
      if (!act) continue;
      const referent = (act.sameAs && !act.speaker ? resolved.get(act.sameAs) : null) ?? resolver.resolve(act, (parents[at] ?? -1) >= 0);
      if (referent) {
        resolved.set(act, referent);
        resolver.remember(referent, act, (parents[at] ?? -1) >= 0);
      }
    }
  }
  return resolved;
}

const things: ReadonlySet<string> = new Set(['product', 'event']);

/** Acts are resolved in the order of their statements and cues. */
function placeOf(act: Act | undefined): number {
  return act ? act.statement * 1e9 + (act.cue?.start ?? act.contents[0]?.start ?? 0) : 0;
}

class Resolver {
  private readonly history = new History();
  private readonly byEntity = new Map<Entity, Referent>();
  private readonly byRole = new Map<string, Referent>();
  /** Who bears each role by name. */
  private readonly bearers = new Map<string, Referent[]>();
  private statement = 0;

  constructor(
    private readonly statements: readonly Statement[],
    private readonly mentions: Mentions,
    private readonly grammar: QuoteGrammar,
  ) {
    this.collectRoles();
  }

  /** Goes on to a statement: whoever is named in it may be meant by a pronoun in the next ones, its subject first. */
  enter(index: number, turns: readonly Act[]): void {
    this.statement = index;
    const statement = this.statements[index];
    if (!statement) return;
    const { words } = statement;
    const all = this.mentions.within(words, { from: 0, to: words.length });
    const names = all.filter(({ from, to }) => !words.slice(from, to).some((word) => word.kind === 'string' || isSpoken(word, turns)));
    for (const name of names) if (name.person && mayBeSubject(words, name)) this.mention(name, words, index);
    const subject = this.grammar.mainSubject(words, words.length);
    if (!subject || subject.pronoun) return;
    const within = names.filter(({ from, to }) => from < subject.phrase.to && subject.phrase.from < to);
    const named = within[this.grammar.nameIn(words, subject.phrase, within)];
    // "… przerzuciło baterię Himarsów. W jego ocenie …": a thing is nobody's antecedent.
    if (named && things.has(named.entity.type)) return;
    if (named) this.mention(named, words, index);
    else this.mentionSeveral(words, subject.phrase, index);
  }

  /** "Eksperci są sceptyczni. Ich zdaniem …": several who have no name. */
  private mentionSeveral(words: readonly Word[], phrase: Phrase, statement: number): void {
    const head = words[this.grammar.headOf(words, phrase)];
    if (!head || !(head.classes & Is.role) || head.agreement & Agreement.singular || !(head.agreement & Agreement.plural)) return;
    const referent = this.roleOf(this.grammar.baseForm(words, phrase), head, []);
    this.history.add(referent, head.agreement, statement, words[phrase.from]?.start ?? 0, false);
  }

  /** Somebody who has no name, by the description. */
  private roleOf(text: string, head: Word | undefined, others: readonly string[]): Referent {
    const key = text.toLowerCase();
    let role = this.byRole.get(key);
    if (!role) {
      role = { entity: null, name: text, agreement: 0, roles: new Map(head && [[head.lemma, new Set(others)]]) };
      this.byRole.set(key, role);
    }
    return role;
  }

  private mention({ entity, from, to }: NamedSpan, words: readonly Word[], statement: number): void {
    const referent = this.referentOf(entity);
    this.history.add(referent, agreementOf(words, { from, to }), statement, words[from]?.start ?? 0, false);
  }

  resolve(act: Act, nested: boolean): Referent | null {
    const { speaker } = act;
    const words = (act.inner ?? this.statements[speaker?.statement ?? act.statement])?.words ?? [];
    const start = speaker?.start ?? act.cue?.start ?? act.contents[0]?.start ?? 0;
    // Nobody whom the words themselves name is meant: „Prorok był dobry” – powiedział.
    const before = Math.min(start, act.contents[0]?.start ?? start);
    if (act.turn && !speaker && !act.cue) return act.question ? null : this.interviewee(before);
    if (!speaker) return act.cue ? this.history.find(act.agreement, this.statement, before) : null;
    if (speaker.pronoun) return this.history.find(act.agreement | agreementOf(words, speaker.words), this.statement, before);
    const names = this.mentions.within(words, speaker.words);
    const entity = names[this.grammar.nameIn(words, speaker.words, names)]?.entity;
    if (entity) return this.referentOf(entity);
    return this.describe(words, speaker.words, act, start, nested);
  }

  /** The first answer of an interview is by who was named last before it. */
  private interviewee(place: number): Referent | null {
    const entity = this.mentions.lastBefore(place, ({ type }) => type === 'person');
    return entity && this.referentOf(entity);
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

  /** A description without a name: who was described so before, else the description itself. */
  private describe(words: readonly Word[], phrase: Phrase, act: Act, start: number, nested: boolean): Referent {
    const head = words[this.grammar.headOf(words, phrase)];
    const text = this.grammar.baseForm(words, phrase);
    const known = this.byRole.get(text.toLowerCase());
    const others = head ? contentLemmas(words, phrase).filter((lemma) => lemma !== head.lemma) : [];
    const isPossessed = words.slice(phrase.from, phrase.to).some(({ classes }) => classes & Is.possessive);
    const bearer =
      head && !isPossessed && (this.history.findRole(head.lemma, others, this.statement, start) ?? this.bearerOf(head.lemma, others));
    const shown = act.agreement || (head?.agreement ?? 0);
    const several = shown !== 0 && !(shown & Agreement.singular);
    // "Przywódcy podkreślili": no single one of them.
    if (bearer && !(several && bearer.entity?.type === 'person')) return bearer;
    if (known) return known;
    // Somebody who is spoken of within speech is new to it more often than not.
    if (head && others.length === 0 && !isPossessed && !nested) {
      const last = this.lastOfKind(head, act, start);
      if (last) return last;
    }
    return this.roleOf(text, head, others);
  }

  /** "the man", "the company": the last one of its kind. */
  private lastOfKind(head: Word, act: Act, start: number): Referent | null {
    if (head.classes & Is.role) {
      return this.history.find(act.agreement || head.agreement, this.statement, start, ({ entity }) => entity?.type === 'person');
    }
    if (!(head.classes & Is.body)) return null;
    // "sąd" is Sąd Najwyższy; "spółka" may be any that was named.
    const entity =
      this.mentions.lastBefore(start, ({ type, name }) => type === 'organization' && name.toLowerCase().includes(head.lemma)) ??
      (head.classes & Is.firm ? this.mentions.lastBefore(start, ({ type }) => type === 'organization') : null);
    return entity && this.referentOf(entity);
  }

  /** The only one of the text that a description fits. */
  private bearerOf(lemma: string, others: readonly string[]): Referent | null {
    let found: Referent | null = null;
    for (const referent of this.bearers.get(lemma) ?? []) {
      if (!fits(referent, lemma, others)) continue;
      if (found) return null;
      found = referent;
    }
    return found;
  }

  private referentOf(entity: Entity): Referent {
    let referent = this.byEntity.get(entity);
    if (!referent) {
      referent = { entity, name: entity.name, agreement: this.mentions.agreementOf(entity), roles: new Map() };
      this.byEntity.set(entity, referent);
    }
    return referent;
  }

  /** What the words beside each name say its bearer is: "minister obrony Jan Kowalski", "Anna Hill, a lawyer". */
  private collectRoles(): void {
    for (const { words } of this.statements) {
      for (const name of this.mentions.within(words, { from: 0, to: words.length })) {
        const referent = this.referentOf(name.entity);
        let from = name.from;
        while (from > 0 && from > name.from - longestDescription && isDescriptive(words[from - 1])) from--;
        for (let i = from; i < name.from; i++)
          if (isKind(words[i]) && this.grammar.nameIn(words, { from: i, to: name.to }, [name]) === 0)
            this.addRole(referent, words, { from: i, to: name.from });
        if (words[name.to]?.form !== ',') continue;
        let to = name.to + 1;
        while (to < name.to + 1 + longestDescription && isDescriptive(words[to])) to++;
        const head = this.grammar.headOf(words, { from: name.to + 1, to });
        if (to > name.to + 1 && isKind(words[head])) this.addRole(referent, words, { from: head, to });
      }
    }
  }

  private addRole(referent: Referent, words: readonly Word[], { from, to }: WordRange): void {
    const lemma = words[from]?.lemma ?? '';
    let others = referent.roles.get(lemma);
    if (!others) {
      referent.roles.set(lemma, (others = new Set()));
      const bearers = this.bearers.get(lemma);
      if (!bearers) this.bearers.set(lemma, [referent]);
      else if (bearers.length < mostBearers) bearers.push(referent);
    }
    for (const other of contentLemmas(words, { from: from + 1, to })) others.add(other);
  }
}

// A text with more ministers than this has none that "the minister" means.
const mostBearers = 40;

const longestDescription = 8;
const nominative = 1;

function isKind(word: Word | undefined): boolean {
  return word?.kind === 'word' && (word.classes & (Is.role | Is.body)) !== 0 && !(word.classes & Is.name);
}

function contentLemmas(words: readonly Word[], { from, to }: WordRange): string[] {
  return words
    .slice(from, to)
    .filter(({ kind, classes }) => kind === 'word' && classes & Is.noun && !(classes & (Is.determiner | Is.preposition)))
    .map(({ lemma }) => lemma);
}

function isSpoken({ start, end }: Word, turns: readonly Act[]): boolean {
  return turns.some(({ contents }) => contents.some((content) => content.start <= start && end <= content.end));
}

/** Does every word of a name stand in a case that a subject has? */
function mayBeSubject(words: readonly Word[], { from, to }: WordRange): boolean {
  return words.slice(from, to).every(({ cases }) => cases === 0 || (cases & nominative) !== 0);
}

function isDescriptive(word: Word | undefined): boolean {
  return word?.kind === 'word' && (word.classes & (Is.verb | Is.conjunction | Is.subordinator | Is.relative | Is.complementizer)) === 0;
}

/** Gender and number of a phrase: what its head and the words after it have in common. */
function agreementOf(words: readonly Word[], { from, to }: WordRange): number {
  let agreement = 0;
  for (let i = from; i < to; i++) agreement = narrow(agreement, words[i]?.agreement ?? 0);
  return agreement;
}

/** What two observations have in common, when they have anything. */
function narrow(known: number, seen: number): number {
  if (seen === 0) return known;
  return known === 0 ? seen : (known & seen) !== 0 ? known & seen : seen;
}
