import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { SaxesParser } from "saxes";

const root = path.join(__dirname, "..");
const file = path.join(root, "manifest.xml");
const BASE = "https://localhost:3000";

/** An element with its attributes (prefixes left out of element names), its text and its children. */
interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

function parse(text: string): Element {
  const stack: Element[] = [{ name: "", attributes: {}, children: [], text: "" }];
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    const element = { name: name.replace(/^.*:/, ""), attributes: { ...attributes }, children: [], text: "" };
    stack.at(-1)!.children.push(element);
    stack.push(element);
  });
  parser.on("text", (part) => (stack.at(-1)!.text += part));
  parser.on("closetag", () => stack.pop());
  parser.write(text).close();
  return stack[0]!.children[0]!;
}

const manifest = parse(readFileSync(file, "utf8"));

function all(element: Element): Element[] {
  return [element, ...element.children.flatMap(all)];
}

const named = (name: string) => all(manifest).filter((element) => element.name === name);
const names = (element: Element) => element.children.map((child) => child.name);

/** What a string says in each language: its default is Vietnamese. */
const languages = ({ children }: Element) =>
  children.filter(({ name }) => name === "Override").map(({ attributes }) => attributes.Locale);

/** Width and height from a PNG's header. */
function pngSize(image: string): [number, number] {
  const bytes = readFileSync(image);
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

test("Microsoft's own reader understands it", () => {
  const reader = path.join(root, "node_modules", "office-addin-manifest", "cli.js");
  const info = execFileSync(process.execPath, [reader, "info", file], { encoding: "utf8" });
  expect(info).toContain("Id: 5b0c6f3e-7d0a-4c0e-9a55-3f1e8a6d2b71");
  expect(info).toContain("Name: Soát Phụ lục");
  expect(info).toContain("Default Locale: vi-VN");
  expect(info).toContain("Permissions: ReadWriteDocument");
  expect(info).toContain("Hosts: Workbook");
  expect(info).toContain("Type: TaskPaneApp");
});

test("its id is a GUID, its version that of the package with a fourth part, its permission what reading a workbook needs", () => {
  const textOf = (name: string) => manifest.children.find((child) => child.name === name)!.text;
  const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as { version: string };
  expect(textOf("Id")).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  expect(textOf("Version")).toBe(`${version}.0`);
  expect(textOf("Permissions")).toBe("ReadWriteDocument");
});

test("it asks for ExcelApi 1.14 and no more", () => {
  expect(named("Set").map(({ attributes }) => attributes)).toEqual([{ Name: "ExcelApi", MinVersion: "1.14" }]);
});

describe("elements stand in the order that the schema asks for", () => {
  const orders: Record<string, readonly string[]> = {
    OfficeApp: [
      "Id",
      "Version",
      "ProviderName",
      "DefaultLocale",
      "DisplayName",
      "Description",
      "IconUrl",
      "HighResolutionIconUrl",
      "SupportUrl",
      "AppDomains",
      "Hosts",
      "Requirements",
      "DefaultSettings",
      "Permissions",
      "VersionOverrides",
    ],
    VersionOverrides: ["Hosts", "Resources"],
    DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
    GetStarted: ["Title", "Description", "LearnMoreUrl"],
    Group: ["Label", "Icon", "Control", "Control", "Control"],
    Control: ["Label", "Supertip", "Icon", "Action"],
    Supertip: ["Title", "Description"],
    Action: ["TaskpaneId", "SourceLocation"],
    Resources: ["Images", "Urls", "ShortStrings", "LongStrings"],
  };
  test.each(Object.entries(orders))("%s", (name, order) => {
    const elements = named(name);
    expect(elements.length).toBeGreaterThan(0);
    for (const element of elements) expect(names(element)).toEqual(order);
  });
});

describe("resources", () => {
  const ids = ["Image", "Url", "String"]
    .flatMap(named)
    .map(({ attributes }) => attributes.id)
    .filter((id) => id !== undefined);
  const used = all(manifest)
    .map(({ attributes }) => attributes.resid)
    .filter((resid) => resid !== undefined);

  test("every one that is named exists, and every one that exists is named", () => {
    expect([...new Set(used)].sort()).toEqual([...ids].sort());
  });

  test("ids are unique and at most 32 characters long", () => {
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id.length).toBeLessThanOrEqual(32);
  });

  test.each(["DisplayName", "Description"])("the add-in's %s is in Vietnamese and English", (name) => {
    const element = manifest.children.find((child) => child.name === name)!;
    expect(languages(element)).toEqual(["en-US"]);
  });

  test("every string is in Vietnamese and English, and not too long", () => {
    const limits = { ShortStrings: 125, LongStrings: 250 };
    for (const [list, limit] of Object.entries(limits)) {
      for (const string of named(list).flatMap(({ children }) => children)) {
        expect(languages(string)).toEqual(["en-US"]);
        const texts = [string.attributes.DefaultValue, string.children[0]!.attributes.Value];
        for (const text of texts) expect(text!.length).toBeLessThanOrEqual(limit);
      }
    }
    const description = manifest.children.find(({ name }) => name === "Description")!;
    expect(description.attributes.DefaultValue!.length).toBeLessThanOrEqual(250);
  });
});

describe("addresses", () => {
  const addresses = all(manifest).flatMap(({ attributes, text, name }) =>
    [attributes.DefaultValue, name === "AppDomain" ? text : undefined].filter((value) => value?.startsWith("http")),
  ) as string[];

  test("all begin with the one base address, which the build replaces", () => {
    expect(addresses.length).toBeGreaterThan(10);
    for (const address of addresses) expect(address.startsWith(`${BASE}/`) || address === BASE).toBe(true);
  });

  test("every page is built from a template of ours", () => {
    const pages = addresses.flatMap((address) => /\/(\w+)\.html/.exec(address)?.[1] ?? []);
    for (const page of pages) expect(existsSync(path.join(root, "src", page, `${page}.html`))).toBe(true);
  });

  test("every icon is there, in the size that its name says", () => {
    const icons = addresses.filter((address) => address.endsWith(".png"));
    expect(icons.length).toBeGreaterThan(8);
    for (const icon of icons) {
      const size = Number(/-(\d+)\.png$/.exec(icon)![1]);
      expect(pngSize(path.join(root, "assets", icon.slice(BASE.length)))).toEqual([size, size]);
    }
  });

  test("an image's size is the one that it is asked for in", () => {
    const images = new Map(named("Image").map(({ attributes }) => [attributes.id, attributes.DefaultValue]));
    for (const { attributes } of named("Image").filter(({ attributes }) => attributes.size)) {
      expect(images.get(attributes.resid)).toContain(`-${attributes.size}.png`);
    }
  });
});

test("buttons and groups have ids of their own", () => {
  const ids = [...named("Group"), ...named("Control")].map(({ attributes }) => attributes.id);
  expect(new Set(ids).size).toBe(4);
});
