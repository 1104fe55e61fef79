import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

const dist = path.join(__dirname, "..", "..", "dist");

/** What the pane may weigh until its first paint, in bytes as they travel; office.js comes from elsewhere. */
const BUDGET = 180_000;

test("the scripts that the pane loads first keep to their budget", () => {
  const html = readFileSync(path.join(dist, "taskpane.html"), "utf8");
  const scripts = [...html.matchAll(/<script[^>]*\ssrc="?([^"\s>]+)/g)].map(([, src]) => src!);
  const ours = scripts.filter((src) => !src.startsWith("https:"));
  expect(ours).toEqual(["taskpane.js"]);
  const weights = ours.map((src) => gzipSync(readFileSync(path.join(dist, src)), { level: 9 }).length);
  expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeLessThanOrEqual(BUDGET);
});
