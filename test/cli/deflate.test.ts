import { nodeDeflate } from "../../src/cli/deflate";
import { portableDeflate } from "../../src/xlsx/deflate";

const content = new TextEncoder().encode("Phụ lục 01; ".repeat(50_000));

describe.each([
  ["Node's", nodeDeflate, portableDeflate],
  ["the portable", portableDeflate, nodeDeflate],
])("%s compression", (_, own, other) => {
  test("packs smaller than it was, and what the other can unpack", () => {
    const packed = own.pack(content);
    expect(packed.length).toBeLessThan(content.length / 10);
    expect(Buffer.compare(other.unpack(packed, content.length), content)).toBe(0);
  });

  test("packs and unpacks nothing", () => expect(own.unpack(own.pack(new Uint8Array(0)), 0)).toHaveLength(0));

  test.each([
    ["that unpack to more than they say", own.pack(content), content.length - 1],
    ["that are cut short", own.pack(content).subarray(0, 100), content.length],
    ["that are none", new Uint8Array(100).fill(255), content.length],
  ])("refuses data %s", (__, data, size) => {
    expect(() => own.unpack(data, size)).toThrow();
  });
});
