import type { Json } from "../model/wire";

/** A save on its way. Once sent it never changes, so that the same name is never given to two texts. */
export interface Entry {
  save: string;
  version: number;
  suggesting: boolean;
  document: Json;
  sent: boolean;
}

/**
 * Saves that are not answered yet, kept in the browser over a closed page; one person's and one field's. Each window
 * keeps its own, so that none writes over another's; a new one takes up what one left, the next one the next.
 */
export class Outbox {
  #entries: Entry[] = [];
  #key: string;
  readonly #field: string;
  readonly #store: Storage;

  constructor(
    private readonly person: string | undefined,
    address: string,
  ) {
    this.#field = `raadslag:unsent:${person ?? ""}:${address}:`;
    this.#key = this.#field + uuid();
    // Without a person's name on it the text must not outlive the window: the next one at the machine is somebody else.
    this.#store = person ? localStorage : sessionStorage;
    this.#takeUp();
  }

  #takeUp(): void {
    try {
      const left = Object.keys(this.#store).find((key) => key.startsWith(this.#field));
      if (!left) return;
      const kept = JSON.parse(this.#store.getItem(left)!) as Entry[];
      // The other window may still be there and write on from it: what was not sent gets a name of its own.
      this.#entries = kept.map((entry) => (entry.sent ? entry : { ...entry, save: uuid() }));
      if (this.#keep()) this.#store.removeItem(left);
      // Without room for a second one it stays where it lies, and what is written now goes over it.
      else this.#key = left;
    } catch {
      // Where nothing may be kept, nothing is.
    }
  }

  get first(): Entry | undefined {
    return this.#entries[0];
  }

  get last(): Entry | undefined {
    return this.#entries.at(-1);
  }

  get empty(): boolean {
    return this.#entries.length === 0;
  }

  put(document: Json, suggesting: boolean, version: number): void {
    const last = this.last;
    if (last && !last.sent && last.suggesting === suggesting) last.document = document;
    else this.#entries.push({ save: uuid(), version, suggesting, document, sent: false });
    this.#keep();
  }

  sending(entry: Entry, version: number): void {
    if (!entry.sent) entry.version = version;
    entry.sent = true;
    this.#keep();
  }

  answered(): void {
    this.#entries.shift();
    this.#keep();
  }

  /** What was refused may be changed and sent again, under another name. */
  reopen(): void {
    const last = this.last;
    this.#entries = last ? [{ ...last, save: uuid(), sent: false }] : [];
    this.#keep();
  }

  /** What cannot be read is sent by nothing; it stays in the browser until its writer logs out. Its words are answered. */
  setAside(): string {
    const words = said(this.last?.document);
    if (this.#keepAt(`raadslag:unsent:${this.person ?? ""}:unread:${uuid()}`)) this.clear();
    // Without room for a second one it stays where it lies; this window writes elsewhere.
    this.#key = this.#field + uuid();
    this.#entries = [];
    return words;
  }

  clear(): void {
    this.#entries = [];
    this.#keep();
  }

  #keep(): boolean {
    return this.#keepAt(this.#key);
  }

  #keepAt(key: string): boolean {
    try {
      if (this.empty) this.#store.removeItem(key);
      else this.#store.setItem(key, JSON.stringify(this.#entries));
      return true;
    } catch {
      // A full or forbidden store: the text is still in the page, which asks before it is left.
      return false;
    }
  }
}

/** The words in what may be no document at all, a line for each that holds some. */
function said(json: unknown): string {
  if (typeof json !== "object" || json === null) return "";
  const { text, content } = json as { text?: unknown; content?: unknown };
  if (typeof text === "string") return text;
  const inside = Array.isArray(content) ? (content as unknown[]) : [];
  const inLine = inside.some((one) => typeof (one as { text?: unknown } | null)?.text === "string");
  return inside
    .map(said)
    .filter(Boolean)
    .join(inLine ? "" : "\n");
}

/** Not crypto.randomUUID, which is only there over https. */
export function uuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
