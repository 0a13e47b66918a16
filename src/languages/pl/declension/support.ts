/** Which base forms the names of a text lead to: the more of its forms lead to one, the likelier it is. */
export class Support {
  private readonly bases = new Map<string, { total: number; byForm: Map<string, number> }>();

  /** A form of the text has this base form with this share of likelihood. */
  add(base: string, form: string, share: number): void {
    let support = this.bases.get(base);
    if (!support) this.bases.set(base, (support = { total: 0, byForm: new Map() }));
    const known = support.byForm.get(form) ?? 0;
    if (share <= known) return;
    support.byForm.set(form, share);
    support.total += share - known;
  }

  /** The shares of all other forms that lead to the base form. */
  byOthers(base: string, form: string): number {
    const support = this.bases.get(base);
    return support ? support.total - (support.byForm.get(form) ?? 0) : 0;
  }
}
