import type { ReactNode } from "react";
import { HostError, hostErrorWords } from "../core/host";
import type { Lang } from "../core/model/language";
import { obstacleWords, workbenchLink, type Obstacle } from "./words";

/** What is shown in place of the pane where it cannot run: why, and where to go instead. */
export interface NoticeProps {
  readonly obstacle: Obstacle;
  readonly lang: Lang;
}

/** One plain message with a link to the workbench. */
export function Notice({ obstacle, lang }: NoticeProps): ReactNode {
  const text =
    obstacle === "too-old" ? hostErrorWords(new HostError("excel-too-old", ""), lang) : obstacleWords[obstacle][lang];
  return (
    <main className="notice" lang={lang}>
      <h1>Soát Phụ lục</h1>
      <p>{text}</p>
      <p>
        <a href="workbench.html" target="_blank" rel="noopener">
          {workbenchLink[lang]}
        </a>
      </p>
    </main>
  );
}
