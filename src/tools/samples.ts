import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildSamples } from "./samples/build";

/** Writes the sample workbooks from their source tables: `npm run samples`. */
const folder = join(__dirname, "..", "..", "assets", "samples");
for (const [name, bytes] of buildSamples(join(folder, "source"))) writeFileSync(join(folder, name), bytes);
