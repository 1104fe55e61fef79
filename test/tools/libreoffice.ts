import { execFileSync } from "node:child_process";
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";

const NAMES = ["soffice", "libreoffice", "localc"];

/** LibreOffice trusts stored values unless told otherwise; 0 has it always compute them anew. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

const isProgram = (file: string) => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** The path of LibreOffice's program, or null where it is not installed. */
export const libreOffice: string | null =
  (process.env.PATH ?? "")
    .split(path.delimiter)
    .flatMap((folder) => NAMES.map((name) => path.join(folder, name)))
    .find(isProgram) ?? null;

/** `test` where LibreOffice is installed; elsewhere the test is skipped, and its name says why. */
export function testWithLibreOffice(name: string, run: () => void): void {
  if (libreOffice) test(name, run);
  else test.skip(`${name} (skipped: LibreOffice is not installed)`, run);
}

/** Has LibreOffice open an .xlsx, compute every formula anew and save it as .xlsx or .pdf; returns the new file's bytes. */
export function convert(bytes: Uint8Array, to: "xlsx" | "pdf"): Buffer {
  const folder = mkdtempSync(path.join(tmpdir(), "soat-libreoffice-"));
  try {
    const profile = path.join(folder, "profile");
    mkdirSync(path.join(profile, "user"), { recursive: true });
    writeFileSync(path.join(profile, "user", "registrymodifications.xcu"), ALWAYS_RECALCULATE);
    const input = path.join(folder, "in.xlsx");
    writeFileSync(input, bytes);
    const out = path.join(folder, "out");
    const options = [`-env:UserInstallation=${pathToFileURL(profile).href}`, "--headless", "--norestore"];
    const said = execFileSync(libreOffice!, [...options, "--convert-to", to, "--outdir", out, input], {
      stdio: "pipe",
      timeout: 110_000,
    });
    const result = path.join(out, `in.${to}`);
    if (!existsSync(result)) throw new Error(`LibreOffice could not open the file: ${said.toString()}`);
    return readFileSync(result);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
