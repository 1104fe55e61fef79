import { presetName } from "../../src/core/model/preset-name";
import { helpTopics } from "../../src/ui/helpTopics";
import { menuWords } from "../../src/ui/menuWords";
import { paneWords } from "../../src/ui/words";

/** What stands between “ and ”, also where a name holds a name: “Lập trang “Bổ sung””. */
function namesIn(text: string): string[] {
  const names: string[] = [];
  let [depth, name] = [0, ""];
  for (const sign of text) {
    if (sign === "“" && depth++ === 0) name = "";
    else if (sign === "”" && --depth === 0) names.push(name);
    else name += sign;
  }
  return names;
}

test.each(["vi", "en"] as const)("help names buttons as they are named in the pane: %s", (lang) => {
  const words = { ...paneWords(lang), ...menuWords(lang), ...presetName[lang] };
  const shown = new Set<unknown>(Object.values(words));
  // The settings sheet is named in the workbook, in Vietnamese.
  shown.add("Thiết lập soát");
  const named = helpTopics[lang].flatMap(({ how }) => namesIn(how));
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((name) => !shown.has(name))).toEqual([]);
});

test("help speaks of the same things in both languages", () => {
  expect(helpTopics.en.length).toBe(helpTopics.vi.length);
});
