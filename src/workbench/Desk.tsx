import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState, type ReactNode } from "react";
import type { Host } from "../core/host";
import { parseAddress } from "../core/model/cell";
import type { Lang } from "../core/model/language";
import type { Asked } from "../core/model/settings";
import { useLang } from "../ui/lang";
import { Pane } from "../ui/Pane";
import { PopupsWithin } from "../ui/PopupsWithin";
import { useCheckSession } from "../ui/useCheckSession";
import { xlsxHost, type XlsxFile } from "../xlsx";
import { region } from "./regions";
import { SheetView, type Selection } from "./SheetView";
import { workbenchWords } from "./words";

const useStyles = makeStyles({
  root: { display: "flex", flexGrow: 1, minHeight: 0 },
  pane: { width: "380px", flexShrink: 0, minHeight: 0, borderLeft: `1px solid ${tokens.colorNeutralStroke1}` },
});

/** One open file with its pane. */
export interface DeskProps {
  readonly file: XlsxFile;
  readonly settings: Asked;
  readonly onLang: (lang: Lang) => void;
  /** Something was written into the file. */
  readonly onChanged: () => void;
}

/** The sheet on the left, the pane on the right, joined by one session over the file. */
export function Desk({ file, settings, onLang, onChanged }: DeskProps): ReactNode {
  const styles = useStyles();
  const words = workbenchWords(useLang());
  const [workbook, setWorkbook] = useState(() => file.workbook());
  const [selection, setSelection] = useState<Selection>(() => ({
    sheet: (workbook.sheets.find(({ hidden }) => !hidden) ?? workbook.sheets[0])?.name ?? "",
    row: 1,
    column: 1,
    revealed: 0,
  }));
  const host = useMemo(() => {
    const reveal: Host["reveal"] = async (sheet, cell) => {
      const place = parseAddress(cell);
      if (place) setSelection(({ revealed }) => ({ sheet, ...place, revealed: revealed + 1 }));
    };
    const host = xlsxHost(file, reveal);
    const write: Host["write"] = async (edits, progress) => {
      await host.write(edits, progress);
      setWorkbook(file.workbook());
      onChanged();
    };
    return { ...host, write };
  }, [file, onChanged]);
  const session = useCheckSession(host, settings);
  return (
    <div className={styles.root}>
      <SheetView
        file={file}
        workbook={workbook}
        session={session}
        selection={selection}
        onSelect={(sheet, place) => setSelection(({ revealed }) => ({ sheet, ...place, revealed }))}
      />
      <aside {...region} className={styles.pane} aria-label={words.pane}>
        <PopupsWithin>
          <Pane session={session} document={file.name} onLang={onLang} />
        </PopupsWithin>
      </aside>
    </div>
  );
}
