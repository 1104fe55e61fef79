/** The namespaces that parts of a workbook are written in: transitional (usual) or strict. */
export interface Namespaces {
  readonly main: string;
  /** Of `r:id`, and what relationship types begin with. */
  readonly relationships: string;
  /** What the namespaces of drawings and charts begin with. */
  readonly drawings: string;
}

const TRANSITIONAL: Namespaces = {
  main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  relationships: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  drawings: "http://schemas.openxmlformats.org/drawingml/2006",
};

const STRICT: Namespaces = {
  main: "http://purl.oclc.org/ooxml/spreadsheetml/main",
  relationships: "http://purl.oclc.org/ooxml/officeDocument/relationships",
  drawings: "http://purl.oclc.org/ooxml/drawingml",
};

/** The namespaces that a workbook part uses. */
export function namespacesOf(workbookText: string): Namespaces {
  return workbookText.includes(STRICT.main) ? STRICT : TRANSITIONAL;
}

/** What every part of ours begins with. */
export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Content types of the parts that we write. */
export const contentTypes = {
  workbook: `${SPREADSHEET}.sheet.main+xml`,
  worksheet: `${SPREADSHEET}.worksheet+xml`,
  styles: `${SPREADSHEET}.styles+xml`,
  table: `${SPREADSHEET}.table+xml`,
  drawing: "application/vnd.openxmlformats-officedocument.drawing+xml",
  chart: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
} as const;
