import { inspectJson, inspectText } from "../core/report/inspect";
import type { Command } from "./command";
import { open } from "./io";

/** `soat inspect FILE`: how the sheets were understood. A workbook without an appendix is shown as such. */
export const inspect: Command = {
  options: { format: { type: "string" } },
  formats: ["text", "json"],
  most: 1,
  writes: false,
  async run({ paths, settings, format, lang }, terminal) {
    const { reading } = open(paths[0]!, settings);
    terminal.out(
      format === "json" ? JSON.stringify(inspectJson(reading, paths[0]!), null, 2) + "\n" : inspectText(reading, lang),
    );
    return 0;
  },
};
