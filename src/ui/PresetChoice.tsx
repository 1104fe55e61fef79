import { makeStyles, Select, tokens } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import { presetName } from "../core/model/preset-name";
import { defaultSettings, PRESETS, type Preset } from "../core/model/settings";
import { useLang, useWords } from "./lang";
import type { CheckSession } from "./useCheckSession";

const useStyles = makeStyles({
  root: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalS, flexGrow: 1 },
  label: { flexShrink: 0, fontSize: tokens.fontSizeBase200 },
  select: { flexGrow: 1, minWidth: 0 },
});

/** The stage that is checked for; another one holds at once, and is kept when the settings are written. */
export function PresetChoice({ session }: { readonly session: CheckSession }): ReactNode {
  const styles = useStyles();
  const words = useWords();
  const lang = useLang();
  const id = useId();
  const { base, changes } = session.wishes;
  const preset =
    session.outcome?.settings.preset ?? changes.preset ?? base.preset ?? defaultSettings(base.today).preset;
  return (
    <div className={styles.root}>
      <label htmlFor={id} className={styles.label}>
        {words.preset}
      </label>
      <Select
        id={id}
        size="small"
        className={styles.select}
        value={preset}
        onChange={(_event, { value }) => session.adjust({ preset: value as Preset })}
      >
        {PRESETS.map((one) => (
          <option key={one} value={one}>
            {presetName[lang][one]}
          </option>
        ))}
      </Select>
    </div>
  );
}
