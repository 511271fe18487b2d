import type { Json } from "../model/wire";
import type { Outcome, Saved, Theirs } from "./answer";
import { Outbox } from "./outbox";
import { outlivesPage, send } from "./send";
import type { State, StateLine, Trouble } from "./state-line";
import { renewToken } from "./token";
import { say } from "../words";

const AFTER_TYPING = 1_000;
const AT_MOST = 5_000;
const LONGEST_PAUSE = 60_000;

export interface Field {
  address: string;
  person: string | undefined;
  version: number;
  document(): Json;
  suggesting(): boolean;
  /** The server has it; current is false when more has been written since. */
  saved(saved: Saved, current: boolean): void;
  conflict(theirs: Theirs): void;
  told(state: State): void;
}

/** Brings what is written to the server: one save at a time, in order, each until it is answered. */
export class Saver {
  readonly outbox: Outbox;
  version: number;
  #changed = false;
  #since = 0;
  #timer = 0;
  #retry = 0;
  #pause = 1_000;
  #busy = false;
  #stopped = false;
  #loggedOut = false;
  #troubled = false;
  #refusedNow = false;
  #waiting: ((saved: boolean) => void)[] = [];

  constructor(
    private readonly field: Field,
    private readonly line: StateLine,
  ) {
    this.outbox = new Outbox(field.person, field.address);
    // What lies unsent was written on the text as it was then, whatever it is now.
    this.version = this.outbox.first?.version ?? field.version;
  }

  get unsent(): boolean {
    return this.#changed || !this.outbox.empty;
  }

  /** Whether leaving the page now would leave the text in this browser only. */
  get atRisk(): boolean {
    const { first } = this.outbox;
    return this.unsent && (this.#troubled || (first !== undefined && !outlivesPage(first)));
  }

  /** Something has been written. */
  changed(): void {
    if (!this.#changed) this.#since = Date.now();
    this.#changed = true;
    this.#refusedNow = false;
    clearTimeout(this.#timer);
    const left = Math.max(0, this.#since + AT_MOST - Date.now());
    this.#timer = window.setTimeout(() => this.flush(), Math.min(AFTER_TYPING, left));
  }

  /** Saves now what is not saved. */
  flush(): void {
    this.#pack();
    void this.#pump();
  }

  /** Takes what is written into the outbox, as it was written: as a suggestion or not. */
  #pack(): void {
    clearTimeout(this.#timer);
    if (!this.#changed) return;
    this.#changed = false;
    this.outbox.put(this.field.document(), this.field.suggesting(), this.version);
  }

  /** Saves, and tells whether everything is saved now. */
  settled(): Promise<boolean> {
    if (!this.unsent) return Promise.resolve(true);
    const told = new Promise<boolean>((resolve) => this.#waiting.push(resolve));
    if (this.#stopped || this.#refusedNow) this.#tellWaiting(false);
    else this.flush();
    return told;
  }

  #tellWaiting(saved: boolean): void {
    this.#waiting.splice(0).forEach((tell) => tell(saved));
  }

  /** The page goes: what can be sent is sent, the rest lies in the browser until next time. */
  leave(): void {
    this.#pack();
    const entry = this.outbox.first;
    if (!entry || this.#busy || this.#stopped) return;
    this.outbox.sending(entry, this.version);
    void send("PUT", this.field.address, body(entry));
  }

  /** What is not saved is given up. */
  forget(): void {
    clearTimeout(this.#timer);
    clearTimeout(this.#retry);
    this.#changed = false;
    this.#stopped = true;
    this.outbox.clear();
  }

  /** Tries again what was not answered. */
  retry(): void {
    clearTimeout(this.#retry);
    this.flush();
  }

  /** After a conflict: goes on from their version, with our text or with nothing. */
  resolve(version: number, ours: boolean): void {
    this.outbox.clear();
    this.version = version;
    this.#stopped = false;
    this.#refusedNow = false;
    this.#changed = ours;
    this.flush();
  }

  async #pump(): Promise<void> {
    const entry = this.outbox.first;
    if (this.#busy || this.#stopped || this.#refusedNow || !entry) return;
    this.#busy = true;
    this.line.saving();
    this.field.told("saving");
    const renewed = !this.#loggedOut || (await renewToken().catch(() => false));
    this.outbox.sending(entry, this.version);
    const outcome: Outcome = renewed ? await send("PUT", this.field.address, body(entry)) : { kind: "loggedOut" };
    this.#busy = false;
    this.#loggedOut = outcome.kind === "loggedOut";
    this.#troubled = outcome.kind !== "saved";
    this.#took(outcome);
  }

  #took(outcome: Outcome): void {
    switch (outcome.kind) {
      case "saved":
        return this.#saved(outcome.saved);
      case "conflict":
        return this.#conflict(outcome.theirs);
      case "refused":
        return this.#refused(outcome.reason);
      case "loggedOut":
        return this.#unsent("loggedOut");
      case "unanswered":
        return this.#unsent(outcome.offline ? "offline" : "server");
    }
  }

  #saved(saved: Saved): void {
    this.outbox.answered();
    this.version = saved.version;
    this.#pause = 1_000;
    const current = !this.unsent;
    this.field.saved(saved, current);
    if (!this.outbox.empty) return void this.#pump();
    this.line.saved(saved.savedAt);
    this.field.told("saved");
    if (current) this.#tellWaiting(true);
  }

  #conflict(theirs: Theirs): void {
    this.#stopped = true;
    this.line.conflict();
    this.field.told("conflict");
    this.#tellWaiting(false);
    this.field.conflict(theirs);
  }

  /** It waits for the next change; as it is it would be refused again. */
  #refused(reason: string | null): void {
    this.outbox.reopen();
    this.#refusedNow = true;
    this.line.refused(reason ?? say("editor.state.refusedUnknown"));
    this.field.told("refused");
    this.#tellWaiting(false);
  }

  #unsent(trouble: Trouble): void {
    this.line.unsent(trouble);
    this.field.told("unsent");
    this.#tellWaiting(false);
    clearTimeout(this.#retry);
    this.#retry = window.setTimeout(() => this.retry(), this.#pause);
    this.#pause = Math.min(this.#pause * 2, LONGEST_PAUSE);
  }
}

function body(entry: { version: number; save: string; suggesting: boolean; document: Json }): object {
  const { version, save, suggesting, document } = entry;
  return { version, save, suggesting, document };
}
