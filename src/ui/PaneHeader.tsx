import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { MoreHorizontal20Regular } from "@fluentui/react-icons/svg/more-horizontal";
import { Suspense, useState, type ReactNode } from "react";
import type { Lang } from "../core/model/language";
import { useWords } from "./lang";
import { MoreMenu } from "./late";
import type { Task } from "./session";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexShrink: 0,
    alignItems: "center",
    justifyContent: "space-between",
    paddingRight: tokens.spacingHorizontalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** The bar over the pane. */
export interface PaneHeaderProps {
  readonly tabs: ReactNode;
  readonly onLang: (lang: Lang) => void;
  readonly onRun: (task: Task) => void;
}

/** The tabs, and "⋯". The button is there at once; its menu opens as soon as it has come. */
export function PaneHeader({ tabs, onLang, onRun }: PaneHeaderProps): ReactNode {
  const styles = useStyles();
  const words = useWords();
  const [opener, setOpener] = useState<HTMLElement | null>(null);
  const [isOpen, setOpen] = useState(false);
  return (
    <header className={styles.root}>
      {tabs}
      <Button
        ref={setOpener}
        appearance="subtle"
        icon={<MoreHorizontal20Regular />}
        aria-label={words.more}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      />
      <Suspense fallback={null}>
        <MoreMenu opener={opener} isOpen={isOpen} onOpen={setOpen} onLang={onLang} onRun={onRun} />
      </Suspense>
    </header>
  );
}
