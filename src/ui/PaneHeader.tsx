import {
  makeStyles,
  Menu,
  MenuButton,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
} from "@fluentui/react-components";
import { LocalLanguage20Regular } from "@fluentui/react-icons/svg/local-language";
import { MoreHorizontal20Regular } from "@fluentui/react-icons/svg/more-horizontal";
import { QuestionCircle20Regular } from "@fluentui/react-icons/svg/question-circle";
import { EraserSegment20Regular } from "@fluentui/react-icons/svg/eraser-segment";
import { useState, type ReactNode } from "react";
import type { Lang } from "../core/model/language";
import { useLang, useWords } from "./lang";
import { HelpDialog } from "./late";

const useStyles = makeStyles({
  root: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS} 0 ${tokens.spacingHorizontalM}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
});

/** The names of the languages, each in its own. */
const languages: Readonly<Record<Lang, string>> = { vi: "Tiếng Việt", en: "English" };

/** The title bar. */
export interface PaneHeaderProps {
  readonly onLang: (lang: Lang) => void;
  readonly onUnmark: () => void;
}

/** The product's name, and what is seldom needed behind "⋯". */
export function PaneHeader({ onLang, onUnmark }: PaneHeaderProps): ReactNode {
  const styles = useStyles();
  const words = useWords();
  const [isHelpOpen, setHelpOpen] = useState(false);
  return (
    <div className={styles.root}>
      <h1 className={styles.title}>{words.product}</h1>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <MenuButton appearance="subtle" icon={<MoreHorizontal20Regular />} menuIcon={null} aria-label={words.more} />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem icon={<EraserSegment20Regular />} onClick={onUnmark}>
              {words.unmark}
            </MenuItem>
            <LanguageMenu onLang={onLang} />
            <MenuItem icon={<QuestionCircle20Regular />} onClick={() => setHelpOpen(true)}>
              {words.help}
            </MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      {isHelpOpen && <HelpDialog onClose={() => setHelpOpen(false)} />}
    </div>
  );
}

function LanguageMenu({ onLang }: Pick<PaneHeaderProps, "onLang">): ReactNode {
  const words = useWords();
  const lang = useLang();
  return (
    <Menu
      checkedValues={{ lang: [lang] }}
      onCheckedValueChange={(_event, { checkedItems }) => onLang(checkedItems[0] as Lang)}
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuItem icon={<LocalLanguage20Regular />}>{words.language}</MenuItem>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {(Object.keys(languages) as Lang[]).map((value) => (
            <MenuItemRadio key={value} name="lang" value={value} lang={value}>
              {languages[value]}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
