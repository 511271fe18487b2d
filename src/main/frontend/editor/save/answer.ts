import type { Json } from "../model/wire";

export interface Hunk {
  id: string;
  kind: "INSERTED" | "DELETED" | "CHANGED" | "STRUCTURE";
  from: number;
  to: number;
  deleted?: string | null;
  said?: string | null;
  by?: string | null;
  at?: string | null;
  mine?: boolean;
}

/** What the server keeps now. */
export interface Saved {
  version: number;
  savedAt?: string;
  /** Whether nothing stands in the field, whatever is proposed. */
  blank?: boolean;
  hunks?: Hunk[];
  document?: Json;
}

/** What somebody else has saved in the meantime. */
export interface Theirs {
  version: number;
  by?: string;
  at?: string;
  document: Json;
}

export type Outcome =
  | { kind: "saved"; saved: Saved }
  | { kind: "conflict"; theirs: Theirs }
  | { kind: "refused"; reason: string | null }
  | { kind: "loggedOut" }
  | { kind: "unanswered"; offline: boolean };
