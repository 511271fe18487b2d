import { gapCursor } from "prosemirror-gapcursor";
import { history } from "prosemirror-history";
import type { Node } from "prosemirror-model";
import { EditorState, type Plugin, type Transaction } from "prosemirror-state";
import { tableEditing } from "prosemirror-tables";
import { Mapping } from "prosemirror-transform";
import { EditorView } from "prosemirror-view";
import { Comments } from "./comment/comments";
import { conflictPanel } from "./conflict";
import { startFromExamples } from "./example";
import { search } from "./find/matches";
import { Frame } from "./frame";
import type { Given } from "./given";
import { keys } from "./keys";
import { rules } from "./model/rules";
import { read, written } from "./model/wire";
import { paste } from "./paste/paste";
import { Proof } from "./proof/proof";
import { become, FROM_SERVER } from "./replace";
import type { Hunk, Saved, Theirs } from "./save/answer";
import { followMoments } from "./save/moments";
import { Saver } from "./save/saver";
import { decider } from "./suggest/decide";
import { hunksKey, shownHunks } from "./suggest/shown";
import { say } from "./words";
import { NoteView } from "./writing/note-view";
import { openPointed } from "./writing/open-pointed";
import { typedLists } from "./writing/typed-lists";

/** The toolbar stays at the top of the window; what is written shall not hide below it. */
const UNDER_TOOLBAR = { top: 110, right: 0, bottom: 24, left: 0 };

/** One field's editor. */
export class Island {
  readonly #frame: Frame;
  readonly #saver: Saver;
  readonly #proof: Proof | null;
  readonly #view: EditorView;
  readonly #comments: Comments | null;
  #suggesting: boolean;
  #resting = false;
  /** What has been written since the text was last packed to be saved. */
  #since = new Mapping();

  constructor(private readonly given: Given) {
    this.#suggesting = given.mode === "suggest";
    const decide = given.decide && given.mode !== "read" ? (hunk: string, accept: boolean) => decides(hunk, accept) : null;
    this.#comments = Comments.of({
      element: given.element,
      view: () => this.#view,
      settled: () => this.#saver.settled(),
      version: () => this.#saver.version,
      unsent: () => this.#saver.unsent,
    });
    this.#frame = new Frame(given, {
      view: () => this.#view,
      toggleSuggesting: (_, dispatch) => this.#toggle(dispatch !== undefined),
      suggesting: () => this.#suggesting,
      decide,
      comment: this.#comments?.command,
    });
    this.#saver = this.#makeSaver();
    const decides = this.#makeDecider();
    this.#proof = given.proof && given.mode !== "read" ? new Proof(given, given.proof) : null;
    this.#view = this.#makeView(this.#begin());
    this.#frame.build();
    given.element.append(...(this.#proof?.parts ?? []));
    this.#showHunks(this.#saver.outbox.empty ? given.hunks : []);
    this.#comments?.begin();
    if (given.mode === "read") return;
    followMoments(given.element, this.#saver);
    startFromExamples(given.element, this.#view);
    this.#saver.flush();
  }

  #makeSaver(): Saver {
    const { save, person, version } = this.given;
    const field = {
      address: save,
      person,
      version,
      document: () => {
        this.#since = new Mapping();
        return written(this.#view.state.doc);
      },
      suggesting: () => this.#suggesting,
      saved: (saved: Saved, current: boolean) => this.#saved(saved, current),
      conflict: (theirs: Theirs) => this.#conflict(theirs),
      told: (state: string) => this.#tell("raadslag:state", { state }),
    };
    return new Saver(field, this.#frame.line);
  }

  #makeDecider(): (hunk: string, accept: boolean) => void {
    return decider({
      address: this.given.decide ?? "",
      saver: this.#saver,
      busy: (busy) => {
        this.#rest(busy);
        this.#frame.busy(busy);
      },
      decided: (saved) => {
        this.#rest(false);
        this.#take(saved);
        this.#frame.line.saved(saved.savedAt);
        this.#tell("raadslag:saved", { version: saved.version, blank: saved.blank });
      },
      tell: (words) => this.#frame.notice.tell(words),
    });
  }

  /** The text of the page, or what was written on this machine and never reached the server. */
  #begin(): Node {
    const { mode, document, version } = this.given;
    const unsent = mode === "read" ? undefined : this.#saver.outbox.last;
    try {
      return read(unsent?.document ?? document);
    } catch (fault) {
      if (!unsent) throw fault;
      this.#frame.notice.tell(say("editor.unread", this.#saver.outbox.setAside()));
      this.#saver.version = version;
      return read(document);
    }
  }

  #makeView(doc: Node): EditorView {
    return new EditorView(this.#frame.text, {
      state: EditorState.create({ doc, plugins: this.#plugins() }),
      attributes: this.#frame.attributes(),
      editable: () => this.given.mode !== "read" && !this.#resting,
      scrollMargin: UNDER_TOOLBAR,
      scrollThreshold: UNDER_TOOLBAR,
      dispatchTransaction: (tr) => this.#dispatch(tr),
      nodeViews: { footnote: (note) => new NoteView(note) },
    });
  }

  #plugins(): Plugin[] {
    return [
      rules(),
      typedLists(),
      ...paste((words) => this.#frame.notice.tell(words)),
      ...keys(this.#frame.groups, () => this.#frame.toToolbar()),
      history(),
      gapCursor(),
      openPointed(),
      search(),
      shownHunks(),
      ...(this.#proof?.plugins ?? []),
      ...(this.#comments ? [this.#comments.plugin] : []),
      tableEditing(),
    ];
  }

  #dispatch(tr: Transaction): void {
    const { state, transactions } = this.#view.state.applyTransaction(tr);
    this.#view.updateState(state);
    for (const one of transactions) if (one.docChanged) this.#since.appendMapping(one.mapping);
    if (transactions.some((one) => one.docChanged) && !tr.getMeta(FROM_SERVER)) this.#saver.changed();
    this.#frame.update(this.#view);
  }

  /** What was written until now is saved as it was meant when it was written. */
  #toggle(really: boolean): boolean {
    if (!really) return true;
    this.#saver.flush();
    this.#suggesting = !this.#suggesting;
    this.#frame.update(this.#view);
    return true;
  }

  #saved(saved: Saved, current: boolean): void {
    const { version, document, hunks } = this.given;
    // It had been taken before the page was left, and others have written since.
    const older = current && saved.version < version;
    if (older) this.#saver.version = version;
    this.#take(older ? { version, document, hunks } : saved);
    this.#tell("raadslag:saved", { version: this.#saver.version, blank: older ? undefined : saved.blank });
  }

  #take(saved: Saved): void {
    if (!this.#saver.outbox.empty) return;
    if (saved.document && this.#since.maps.length === 0) this.#become(read(saved.document), false);
    if (saved.hunks) this.#showHunks(saved.hunks);
  }

  #become(doc: Node, undoable: boolean): void {
    const tr = become(this.#view.state, doc).setMeta(FROM_SERVER, true).setMeta("addToHistory", undoable);
    this.#view.dispatch(tr);
    this.#since = new Mapping();
  }

  #showHunks(hunks: Hunk[]): void {
    const moved = hunks.map((hunk) => ({ ...hunk, from: this.#since.map(hunk.from, 1), to: this.#since.map(hunk.to, -1) }));
    this.#view.dispatch(this.#view.state.tr.setMeta(hunksKey, moved));
  }

  #conflict(theirs: Theirs): void {
    const here = this.given.element;
    const within = here.contains(document.activeElement) || document.activeElement === document.body;
    this.#rest(true);
    const panel = conflictPanel(this.#view.state.doc, theirs, (mine) => this.#choose(theirs, mine));
    here.prepend(panel);
    // Whoever has gone on to another field is not torn away from it.
    if (within) panel.focus();
  }

  /** Theirs replaces mine so that undoing brings mine back. */
  #choose(theirs: Theirs, mine: boolean): void {
    this.#rest(false);
    if (!mine) this.#become(read(theirs.document), true);
    this.#showHunks([]);
    this.#saver.resolve(theirs.version, mine);
    if (!mine) this.#frame.line.saved(theirs.at);
    this.#view.focus();
  }

  #rest(resting: boolean): void {
    this.#resting = resting;
    this.#view.setProps({});
    this.#frame.update(this.#view);
  }

  #tell(event: string, detail: object): void {
    this.given.element.dispatchEvent(new CustomEvent(event, { bubbles: true, detail }));
  }
}
