import {
  Menu,
  MenuButton,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { LocalLanguage20Regular } from "@fluentui/react-icons/svg/local-language";
import { MoreHorizontal20Regular } from "@fluentui/react-icons/svg/more-horizontal";
import { QuestionCircle20Regular } from "@fluentui/react-icons/svg/question-circle";
import { ArrowUndo20Regular } from "@fluentui/react-icons/svg/arrow-undo";
import { EraserSegment20Regular } from "@fluentui/react-icons/svg/eraser-segment";
import { useState, type ReactNode } from "react";
import type { Lang } from "../core/model/language";
import { HelpDialog } from "./HelpDialog";
import { useLang, useWords } from "./lang";

/** The names of the languages, each in its own. */
const languages: Readonly<Record<Lang, string>> = { vi: "Tiếng Việt", en: "English" };

/** What the menu does. */
export interface MoreMenuProps {
  readonly onLang: (lang: Lang) => void;
  readonly onUnmark: () => void;
  readonly onUndo: () => void;
  /** Whether the user had come to the button, or pressed it, before the menu was there. */
  readonly isFocused: boolean;
  readonly isOpen: boolean;
}

/** What is seldom needed, behind "⋯". */
export function MoreMenu({ onLang, onUnmark, onUndo, isFocused, isOpen }: MoreMenuProps): ReactNode {
  const words = useWords();
  const [isHelpOpen, setHelpOpen] = useState(false);
  return (
    <>
      <Menu defaultOpen={isOpen}>
        <MenuTrigger disableButtonEnhancement>
          <MenuButton
            appearance="subtle"
            icon={<MoreHorizontal20Regular />}
            menuIcon={null}
            aria-label={words.more}
            autoFocus={isFocused}
          />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem icon={<ArrowUndo20Regular />} onClick={onUndo}>
              {words.undoOurs}
            </MenuItem>
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
    </>
  );
}

function LanguageMenu({ onLang }: Pick<MoreMenuProps, "onLang">): ReactNode {
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
