import { pack, Unpacker } from "../../../src/ui/engine/wire";

/** What comes out on the other side, and in how many blocks. */
function sent(root: object, known: readonly object[] = []): { readonly root: unknown; readonly blocks: number } {
  const blocks: string[] = [];
  pack(root, known, (block) => blocks.push(block));
  const unpacker = new Unpacker(known);
  for (const block of blocks) unpacker.take(block);
  return { root: unpacker.root, blocks: blocks.length };
}

test.each([
  [{ text: "Quý I", number: 1.5, flag: false, nothing: null }],
  [{ list: [1, "2", null, [], {}, [[3]]] }],
  [{ deep: { deeper: { deepest: ["đ"] } } }],
  [[]],
])("%j comes out as it went in", (data) => {
  expect(sent(data).root).toEqual(data);
});

test("what is held twice is one object again", () => {
  const item = { row: 1 };
  const { root } = sent({ first: item, again: [item] });
  const { first, again } = root as { first: object; again: object[] };
  expect(again[0]).toBe(first);
});

test("what the other side knows is not sent, and is its own object", () => {
  const item = { row: 1, text: "không gửi lại" };
  const blocks: string[] = [];
  pack({ entries: [{ item }] }, [item], (block) => blocks.push(block));
  expect(blocks.join()).not.toContain("không gửi lại");
  expect((sent({ entries: [{ item }] }, [item]).root as { entries: { item: object }[] }).entries[0]!.item).toBe(item);
});

test("ten thousand objects go in several blocks", () => {
  const list = Array.from({ length: 10_000 }, (_, row) => ({ row }));
  const { root, blocks } = sent(list);
  expect(root).toEqual(list);
  expect(blocks).toBeGreaterThan(3);
});
