import { addressToOpen, copyName, nameOf } from "../../src/workbench/files";

test.each([
  ["ke-hoach.xlsx", "ke-hoach (đã soát).xlsx"],
  ["Phụ lục.XLSX", "Phụ lục (đã soát).xlsx"],
  ["có macro.xlsm", "có macro (đã soát).xlsm"],
  ["ke-hoach (đã soát).xlsx", "ke-hoach (đã soát).xlsx"],
])("the copy of %s is called %s", (name, copy) => {
  expect(copyName(name, "vi")).toBe(copy);
});

const here = "http://localhost:3000/workbench.html";

test.each([
  ["?open=/open/a.xlsx", "/open/a.xlsx"],
  ["?open=%2Fopen%2Fk%25E1%25BA%25BF.xlsx", "/open/k%E1%BA%BF.xlsx"],
  ["", null],
  ["?open=", null],
  ["?open=https://elsewhere.example/a.xlsx", null],
  ["?open=//elsewhere.example/a.xlsx", null],
  ["?open=javascript:alert(1)", null],
  ["?open=file:///etc/passwd", null],
])("the address %s opens %s", (search, path) => {
  expect(addressToOpen({ search, href: here + search })).toBe(path);
});

test("nothing is fetched when the page itself is a file", () => {
  expect(addressToOpen({ search: "?open=/a.xlsx", href: "file:///dist/workbench.html?open=/a.xlsx" })).toBeNull();
});

test.each([
  ["/open/k%E1%BA%BF%20ho%E1%BA%A1ch.xlsx", "kế hoạch.xlsx"],
  ["/open/a+b&c.xlsx", "a+b&c.xlsx"],
  ["/open/100%.xlsx", "100%.xlsx"],
])("the file at %s is called %s", (address, name) => {
  expect(nameOf(address)).toBe(name);
});
