import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import type { Lang } from "../core/model/language";
import type { Obstacle } from "./words";

/** What keeps the pane from running here, or null. Waits for Office. */
export async function findObstacle(): Promise<Obstacle | null> {
  if (typeof Office === "undefined") return "no-office";
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return "not-excel";
  return Office.context.requirements.isSetSupported("ExcelApi", "1.14") ? null : "too-old";
}

/** Office's own language: Vietnamese, also where Office does not say; any other is English. */
export function officeLang(): Lang {
  const language = typeof Office === "undefined" ? undefined : Office.context?.displayLanguage;
  return !language || /^vi\b/i.test(language) ? "vi" : "en";
}

/** The address of the workbook that the pane stands beside; "" before it was saved for the first time. */
export function officeDocument(): string {
  // Office says null there, whatever its types promise.
  return (Office.context.document.url as string | null) ?? "";
}

/** The Fluent theme that goes with Office's, told by how light its background is. Contrast themes are the browser's own. */
export function officeTheme(): Theme {
  const background = Office.context.officeTheme?.bodyBackgroundColor ?? "#FFFFFF";
  return lightness(background) < 0.5 ? webDarkTheme : webLightTheme;
}

/**
 * Calls back when Office's theme may have changed, and returns how to stop. Excel raises no event for it (Outlook does), but a
 * user who changes the theme has left the pane and comes back to it.
 */
export function watchTheme(onChange: () => void): () => void {
  const places = [window, document] as const;
  for (const place of places) place.addEventListener(place === window ? "focus" : "visibilitychange", onChange);
  return () => {
    for (const place of places) place.removeEventListener(place === window ? "focus" : "visibilitychange", onChange);
  };
}

/** How light a colour "#RRGGBB" looks, 0 to 1 (Rec. 601). */
function lightness(color: string): number {
  const [red = 255, green = 255, blue = 255] = (color.match(/[0-9a-f]{2}/gi) ?? []).map((part) => parseInt(part, 16));
  return (red * 299 + green * 587 + blue * 114) / 255_000;
}
