import { say } from "../words";
import { reason } from "./send";
import { token } from "./token";

/** Sends a picture to be kept, and gets its address or why not. */
export async function upload(address: string, file: File): Promise<{ src: string } | { reason: string }> {
  const body = new FormData();
  body.append("file", file);
  try {
    const answer = await fetch(address, { method: "POST", body, headers: { Accept: "application/json", ...token() }, redirect: "manual" });
    if (answer.ok) return (await answer.json()) as { src: string };
    return { reason: (await reason(answer)) ?? say("editor.figure.refused") };
  } catch {
    return { reason: say("editor.figure.unsent") };
  }
}
