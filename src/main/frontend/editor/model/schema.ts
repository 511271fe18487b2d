import { Schema } from "prosemirror-model";
import { marks } from "./marks";
import { nodes } from "./nodes";

/** The text model of the server (richtext), as ProseMirror knows it. */
export const schema = new Schema({ nodes, marks });
export const n = schema.nodes;
export const m = schema.marks;
