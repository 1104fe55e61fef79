/** @jest-environment jsdom */
import { remember, rememberBeside, remembered, rememberedBeside } from "../../src/ui/memory";

beforeEach(() => window.localStorage.clear());

const plan = (number: number) => `https://so.example/ke-hoach-${number}.xlsx`;
const keep = (from: number, to: number) => {
  for (let number = from; number <= to; number++) {
    rememberBeside(plan(number), "keys", `keys ${number}`);
    rememberBeside(plan(number), "view", `view ${number}`);
  }
};

test("what is kept beside a document is found again by its kind", () => {
  keep(1, 2);
  expect([rememberedBeside(plan(1), "keys"), rememberedBeside(plan(2), "view")]).toEqual(["keys 1", "view 2"]);
  expect(rememberedBeside(plan(3), "keys")).toBeNull();
});

test("beyond fifty documents the oldest go, with all that was kept beside them; what is kept anew is young again", () => {
  keep(1, 50);
  keep(1, 1);
  keep(51, 52);
  const left = Array.from({ length: 52 }, (_, at) => at + 1).filter((n) => rememberedBeside(plan(n), "keys") !== null);
  expect(left).toHaveLength(50);
  expect([2, 3].map((number) => rememberedBeside(plan(number), "view"))).toEqual([null, null]);
  expect(rememberedBeside(plan(1), "view")).toBe("view 1");
});

test("what is in no list is older than all, and what belongs to no document stays", () => {
  remember("name", "Nguyễn Văn A");
  remember("keys:00000-00000", "bao-cao");
  keep(1, 50);
  expect(remembered("keys:00000-00000")).toBeNull();
  expect(remembered("name")).toBe("Nguyễn Văn A");
});

test("nothing that names a document is kept", () => {
  keep(1, 3);
  expect(JSON.stringify({ ...window.localStorage })).not.toContain("ke-hoach");
});
