import {
  Button,
  makeStyles,
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Spinner,
  tokens,
} from "@fluentui/react-components";
import { DocumentAdd20Regular } from "@fluentui/react-icons/svg/document-add";
import { DocumentTableRegular } from "@fluentui/react-icons/svg/document-table";
import { DocumentSearch20Regular } from "@fluentui/react-icons/svg/document-search";
import type { ReactNode } from "react";
import type { TemplateKind } from "../core/template";
import type { Lang } from "../core/model/language";
import { languageNames, useLang } from "../ui/lang";
import { APPENDICES, menuWords } from "../ui/menuWords";
import { PopupsWithin } from "../ui/PopupsWithin";
import { region } from "./regions";
import { workbenchWords } from "./words";

const useStyles = makeStyles({
  root: {
    flexGrow: 1,
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    justifyContent: "center",
    rowGap: tokens.spacingVerticalM,
    margin: tokens.spacingHorizontalXXL,
    padding: tokens.spacingHorizontalXXL,
    textAlign: "center",
    borderRadius: tokens.borderRadiusXLarge,
    border: `2px dashed ${tokens.colorNeutralStrokeAccessible}`,
    color: tokens.colorNeutralForeground2,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    color: tokens.colorNeutralForeground1,
  },
  text: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  icon: { fontSize: "48px", color: tokens.colorBrandForeground1 },
  others: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "center",
    gap: tokens.spacingHorizontalM,
    marginTop: tokens.spacingVerticalXL,
  },
});

/** What there is to do while no file is open. */
export interface WelcomeProps {
  /** The name of the file being opened, or null. */
  readonly opening: string | null;
  readonly onNew: (kind: TemplateKind) => void;
  readonly onSample: () => void;
  readonly onLang: (lang: Lang) => void;
}

/** What stands in place of the sheet while no file is open. */
export function Welcome({ opening, onNew, onSample, onLang }: WelcomeProps): ReactNode {
  const styles = useStyles();
  const lang = useLang();
  const words = workbenchWords(lang);
  const other = lang === "vi" ? "en" : "vi";
  return (
    <main {...region} className={styles.root}>
      {opening === null ? (
        <>
          <DocumentTableRegular className={styles.icon} aria-hidden />
          <h1 className={styles.title}>{words.dropTitle}</h1>
          <p className={styles.text}>{words.dropText}</p>
          <div className={styles.others}>
            <span>{words.noFileYet}</span>
            <PopupsWithin>
              <NewMenu onNew={onNew} />
            </PopupsWithin>
            <Button icon={<DocumentSearch20Regular />} onClick={onSample}>
              {words.trySample}
            </Button>
          </div>
          {/* The menu that has the languages comes with a file. */}
          <Button appearance="transparent" lang={other} onClick={() => onLang(other)}>
            {languageNames[other]}
          </Button>
        </>
      ) : (
        <>
          <Spinner />
          <h1 className={styles.title}>{words.opening(opening)}</h1>
        </>
      )}
    </main>
  );
}

function NewMenu({ onNew }: Pick<WelcomeProps, "onNew">): ReactNode {
  const words = menuWords(useLang());
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton icon={<DocumentAdd20Regular />}>{words.newAppendix}</MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {APPENDICES.map((kind) => (
            <MenuItem key={kind} onClick={() => onNew(kind)}>
              {words[kind]}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
