import { openXlsx, xlsxHost } from "../../src/xlsx";
import { allParts, differences } from "../xlsx/write-support";
import { keepsTheContract } from "./contract";

keepsTheContract((bytes, name) => {
  const file = openXlsx(bytes, name);
  return {
    host: xlsxHost(file, async () => undefined),
    state: () => allParts(file.save()),
    writes: () => differences(bytes, file.save()),
    stopNextWrite: null,
  };
});
