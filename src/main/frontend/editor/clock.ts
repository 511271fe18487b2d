import { say } from "./words";

const ZONE = "Europe/Copenhagen";
const language = document.documentElement.lang || "da";
const time = new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, {
  hour: "numeric",
  minute: "2-digit",
  timeZone: ZONE,
});
const day = new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: ZONE,
});

export function clock(instant: string | undefined): string {
  return time.format(date(instant));
}

export function moment(instant: string | undefined): string {
  return say("editor.moment", day.format(date(instant)), clock(instant));
}

function date(instant: string | undefined): Date {
  const read = instant ? new Date(instant) : new Date();
  return Number.isNaN(read.getTime()) ? new Date() : read;
}
