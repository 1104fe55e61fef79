import type { Server } from "node:http";
import path from "node:path";
import { serve } from "../../src/tools/serve";

const FILE = path.join(__dirname, "..", "..", "assets", "samples", "ke-hoach-2024-loi.xlsx");
const OPEN = "open=%2Fopen%2Fke-hoach-2024-loi.xlsx";

let server: Server | null = null;
afterEach(() => void server?.close());

test.each([
  [null, null, "/workbench.html"],
  [FILE, null, `/workbench.html?${OPEN}`],
  [FILE, "2024-09-30", `/workbench.html?${OPEN}&today=2024-09-30`],
])("with the file %s and the day %s, the site begins at %s", async (file, day, start) => {
  server = await serve(__dirname, 0, file, day);
  const { port } = server.address() as { port: number };
  const response = await fetch(`http://127.0.0.1:${port}/`, { redirect: "manual" });
  expect(response.headers.get("location")).toBe(start);
});
