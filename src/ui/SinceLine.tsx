import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { sinceCountWords } from "../core/report/accepted";
import type { Words } from "../core/model/language";
import { useLang, useWords } from "./lang";
import type { SinceCounts } from "../core/since";

const useStyles = makeStyles({
  root: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

const notCompared: Words = {
  vi: "không so, vì giai đoạn hoặc các quy tắc soát đã đổi",
  en: "not compared, for the stage or the rules have changed",
};

/** What has become of the findings since the check before. */
export function SinceLine({ since }: { readonly since: SinceCounts | "not-compared" }): ReactNode {
  const styles = useStyles();
  const words = useWords();
  const lang = useLang();
  return (
    <div className={styles.root}>
      {words.since}: {since === "not-compared" ? notCompared[lang] : sinceCountWords(since, lang)}
    </div>
  );
}
