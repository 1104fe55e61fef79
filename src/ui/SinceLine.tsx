import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { sinceCountWords } from "../core/report/accepted";
import { useLang, useWords } from "./lang";
import type { SinceCounts } from "../core/since";

const useStyles = makeStyles({
  root: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** What has become of the findings since the check before. */
export function SinceLine({ since }: { readonly since: SinceCounts }): ReactNode {
  const styles = useStyles();
  const words = useWords();
  const lang = useLang();
  return (
    <div className={styles.root}>
      {words.since}: {sinceCountWords(since, lang)}
    </div>
  );
}
