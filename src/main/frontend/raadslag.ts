import { followReading } from "./ts/contents";
import "./ts/drop-zone";
import "./ts/refresh";

const contents = document.querySelector<HTMLElement>(".contents");
if (contents) followReading(contents);
