// Ids by number: what many rules look up again and again is found once.

export class PlaceNumbers {
  private readonly byId = new Map<string, number>();
  private readonly ids: string[] = [];
  /** By place: which one was asked for next, last time. */
  private readonly after: number[] = [];

  get count(): number {
    return this.ids.length;
  }

  /** The place of an id, a new one where it has none. */
  add(id: string): number {
    const known = this.byId.get(id);
    if (known !== undefined) return known;
    const place = this.ids.length;
    this.byId.set(id, place);
    this.ids.push(id);
    this.after.push(place + 1);
    return place;
  }

  /**
   * The place of an id that is asked for behind another one; undefined where it has none. Figures come in the order of
   * their forms, so that the id that came there last time is most often the one: comparing it is all that is done.
   */
  next(before: number, id: string): number | undefined {
    const guess = before < 0 ? 0 : (this.after[before] ?? 0);
    if (this.ids[guess] === id) return guess;
    const place = this.byId.get(id);
    if (place !== undefined && before >= 0) this.after[before] = place;
    return place;
  }
}
