import { say } from "../words";
import type { Outcome, Saved } from "../save/answer";
import { uuid } from "../save/outbox";
import type { Saver } from "../save/saver";
import { send } from "../save/send";

export interface Deciding {
  address: string;
  saver: Saver;
  /** The text rests and the buttons wait while the server decides. */
  busy(busy: boolean): void;
  decided(saved: Saved): void;
  tell(words: string): void;
}

/** Accepts and rejects: what is written is saved first, and a decision that is tried again is the same decision. */
export function decider(deciding: Deciding): (hunk: string, accept: boolean) => void {
  const { saver, busy, decided, tell } = deciding;
  let running = false;
  let last = { what: "", save: "" };

  const ask = async (hunk: string, accept: boolean): Promise<void> => {
    if (!(await saver.settled())) return tell(say("editor.hunk.saveFirst"));
    const what = JSON.stringify([saver.version, hunk, accept]);
    if (last.what !== what) last = { what, save: uuid() };
    const body = { version: saver.version, save: last.save, hunk, accept };
    took(await send("POST", deciding.address, body));
  };
  const took = (outcome: Outcome): void => {
    switch (outcome.kind) {
      case "saved":
        saver.version = outcome.saved.version;
        return decided(outcome.saved);
      case "conflict":
        return tell(say("editor.hunk.stale"));
      case "refused":
        return tell(outcome.reason ?? say("editor.hunk.refused"));
      case "loggedOut":
        return tell(say("editor.state.loggedOut"));
      case "unanswered":
        return tell(say("editor.hunk.unsent"));
    }
  };
  return async (hunk, accept) => {
    if (running) return;
    running = true;
    busy(true);
    await ask(hunk, accept).finally(() => {
      running = false;
      busy(false);
    });
  };
}
