import { parseArgs } from "node:util";
import type { Lang, Words } from "../core/model/language";
import { PRESETS, type Asked, type Preset } from "../core/model/settings";
import { Refusal, type Call, type Command } from "./command";
import { readDay, readSettings } from "./settings";

/** Options that every command takes, beside its own. */
const common = { lang: { type: "string" }, today: { type: "string" }, settings: { type: "string" } } as const;

const NO_FILE: Words = { vi: "Chưa có tên tệp để soát.", en: "No file is named." };

type Values = Readonly<Record<string, string | undefined>>;
/** The options that may be given several times. */
type Several = Readonly<Record<string, readonly string[] | undefined>>;
/** The options without a value that were given. */
type Flags = ReadonlySet<string>;

/** Reads a command's arguments. Throws a {@link Refusal} that says what is wrong with them. */
export function readCall(command: Command, args: readonly string[]): Call {
  const { values, several, flags, positionals } = parse(command, args);
  const isDry = flags.has("dry-run");
  if (positionals.length === 0) throw new Refusal(command.unnamed ?? NO_FILE);
  if (positionals.length > command.most) {
    refuse(`Lệnh này chỉ nhận ${command.most} tệp.`, `This command takes only ${command.most} file.`);
  }
  if (command.writes && !values.out && !isDry)
    refuse("Thiếu --out TỆP.xlsx: tên tệp mới để ghi.", "--out FILE.xlsx is missing.");
  const settings = settingsOf(values);
  return {
    paths: positionals,
    lang: oneOf("lang", values.lang, ["vi", "en"]) as Lang,
    format: oneOf("format", values.format, command.formats),
    settings,
    saysDay: values.today !== undefined || settings.today !== readSettings(null).today,
    out: values.out ?? "",
    suggested: flags.has("suggested"),
    rules: several.rule ?? [],
    cells: several.only ?? [],
    isDry,
    since: values.since ?? "",
    unitSheets: flags.has("unit-sheets"),
    lists: flags.has("lists"),
    columns: several.columns ?? [],
    remove: flags.has("remove"),
    codes: flags.has("codes"),
    maxWarnings: values["max-warnings"] === undefined ? null : countOf("max-warnings", values["max-warnings"]),
  };
}

interface Parsed {
  readonly values: Values;
  readonly several: Several;
  readonly flags: Flags;
  readonly positionals: readonly string[];
}

function parse(command: Command, args: readonly string[]): Parsed {
  try {
    const options = { ...common, ...command.options };
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
    const flags = new Set(Object.keys(values).filter((name) => (values as Record<string, unknown>)[name] === true));
    return { values: values as Values, several: values as Several, flags, positionals };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (!code?.startsWith("ERR_PARSE_ARGS")) throw error;
    const what = /'(-[^' ]*)/.exec(message)?.[1] ?? "";
    return refuse(
      `Không hiểu tùy chọn “${what}”. Gõ “soat --help” để xem cách dùng.`,
      `The option “${what}” is not understood. Type “soat --help” for the usage.`,
    );
  }
}

function settingsOf({ settings, today, preset }: Values): Asked {
  return {
    ...readSettings(settings ?? null),
    ...(today === undefined ? {} : { today: readDay("--today", today) }),
    ...(preset === undefined ? {} : { preset: oneOf("preset", preset, PRESETS) as Preset }),
  };
}

function oneOf(name: string, value: string | undefined, allowed: readonly string[]): string {
  if (value === undefined) return allowed[0]!;
  if (allowed.includes(value)) return value;
  const list = allowed.join(", ");
  return refuse(`--${name} chỉ nhận: ${list}.`, `--${name} must be one of: ${list}.`);
}

function countOf(name: string, value: string): number {
  if (/^\d{1,9}$/.test(value)) return Number(value);
  return refuse(`--${name} phải là một số từ 0 trở lên.`, `--${name} must be a number from 0 up.`);
}

function refuse(vi: string, en: string): never {
  throw new Refusal({ vi, en });
}
