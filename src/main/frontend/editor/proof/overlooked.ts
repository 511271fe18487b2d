/** The advice somebody does not want to see again while they are here; other visits and other people see it. */
export class Overlooked {
  readonly #key: string;
  readonly #those: Set<string>;

  constructor(person: string | undefined, address: string) {
    this.#key = `raadslag-proof ${person ?? ""} ${address}`;
    this.#those = new Set(kept(this.#key));
  }

  has(what: string): boolean {
    return this.#those.has(what);
  }

  add(what: string): void {
    this.#those.add(what);
    this.#keep();
  }

  clear(): void {
    this.#those.clear();
    this.#keep();
  }

  #keep(): void {
    try {
      sessionStorage.setItem(this.#key, JSON.stringify([...this.#those]));
    } catch {
      // Without room for it, it lasts as long as the page.
    }
  }
}

function kept(key: string): string[] {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? "[]") as string[];
  } catch {
    return [];
  }
}
