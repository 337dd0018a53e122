import { applyLook } from './look';
import { currentSettings, onSettings, settingsRead } from './useSettings';

/** Keeps the page's look as the settings have it, from before it is first drawn. */
export async function followLook(): Promise<void> {
  onSettings(applyLook);
  await settingsRead;
  applyLook(currentSettings());
}
