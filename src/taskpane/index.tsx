import { createRoot } from "react-dom/client";
import { excelHost } from "../excel";
import { keptView } from "../ui/kept";
import type { Task } from "../ui/session";
import { today } from "../ui/today";
import { App } from "./App";
import { Notice } from "./Notice";
import { findObstacle, officeDocument, officeLang } from "./office";

/** The ribbon opens the pane at an address that says what to do. A reload is no press of a button, so it does nothing anew. */
function askedTask(): Task | null {
  const [navigation] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  const asked = new URLSearchParams(window.location.search).get("do");
  return navigation?.type !== "reload" && (asked === "check" || asked === "roll-up") ? asked : null;
}

async function start(): Promise<void> {
  const obstacle = await findObstacle();
  const lang = officeLang();
  const root = createRoot(document.getElementById("root")!);
  if (obstacle) return root.render(<Notice obstacle={obstacle} lang={lang} />);
  const workbook = officeDocument();
  const settings = { today: keptView(workbook).today ?? today() };
  root.render(<App host={excelHost()} document={workbook} settings={settings} lang={lang} task={askedTask()} />);
}

void start();
