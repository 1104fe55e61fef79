import manifest from "../../package.json";
import { HostError, hostErrorWords } from "../core/host";
import type { Lang } from "../core/model/language";
import { check } from "./check";
import { Refusal, type Command, type Terminal } from "./command";
import { enrich } from "./enrich";
import { fix } from "./fix";
import { help } from "./help";
import { inspect } from "./inspect";
import { mark } from "./mark";
import { newAppendix } from "./new";
import { readCall } from "./options";
import { rollup } from "./rollup";

/** Exit code for a file that could not be read and for a wrong call. */
const REFUSED = 2;

const commands: Readonly<Record<string, Command>> = { check, inspect, rollup, mark, fix, enrich, new: newAppendix };

/** Runs one call of `soat` (arguments without program and script) and gives its exit code: 0, 1 or 2. */
export async function run(argv: readonly string[], terminal: Terminal): Promise<number> {
  const [name = "", ...rest] = argv;
  const lang = langOf(argv);
  if (name === "" || name === "--help" || name === "-h" || name === "help" || rest.includes("--help")) {
    (name === "" ? terminal.err : terminal.out)(help[lang]);
    return name === "" ? REFUSED : 0;
  }
  if (name === "--version" || name === "-v") {
    terminal.out(`soat ${manifest.version}\n`);
    return 0;
  }
  try {
    const command = Object.hasOwn(commands, name) ? commands[name]! : unknown(name);
    return await command.run(readCall(command, rest), terminal);
  } catch (error) {
    terminal.err(`${refusalWords(error, lang)}\n`);
    return REFUSED;
  }
}

function unknown(name: string): never {
  throw new Refusal({
    vi: `Không có lệnh “${name}”. Gõ “soat --help” để xem các lệnh.`,
    en: `There is no command “${name}”. Type “soat --help” for the commands.`,
  });
}

/** One sentence for what was refused; anything else is a bug and goes on up. */
function refusalWords(error: unknown, lang: Lang): string {
  if (error instanceof HostError) return hostErrorWords(error, lang);
  if (error instanceof Refusal) return error.words[lang];
  throw error;
}

/** The language is wanted before the arguments are known to be right, so that a wrong call is told in it too. */
function langOf(argv: readonly string[]): Lang {
  const at = argv.indexOf("--lang");
  return argv[at + 1] === "en" && at >= 0 ? "en" : argv.includes("--lang=en") ? "en" : "vi";
}
