import { expect, test, vi } from 'vitest';

type Listener = (changes: Record<string, { newValue?: unknown }>) => void;

const fake = vi.hoisted(() => {
  const kept: Record<string, unknown> = {};
  const listeners: Listener[] = [];
  return { kept, listeners };
});

vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      local: {
        get: async (key: string) => ({ [key]: fake.kept[key] }),
        set: async (values: Record<string, unknown>) => void Object.assign(fake.kept, values),
        onChanged: { addListener: (listener: Listener) => void fake.listeners.push(listener) },
      },
    },
  },
}));

const { changeSettings, currentSettings, settingsRead } = await import('@/components/useSettings');
const tell = (newValue: unknown): void => {
  for (const listener of fake.listeners) listener({ settings: { newValue } });
};
const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

test('the word of an earlier change, come behind a later one, undoes nothing', async () => {
  await settingsRead;
  const before = currentSettings();
  changeSettings({ paragraphs: 1.2 });
  changeSettings({ rate: 1.1 });
  tell({ ...before, paragraphs: 1.2 });
  expect(currentSettings()).toMatchObject({ paragraphs: 1.2, rate: 1.1 });
  changeSettings({ justified: true });
  await settled();
  expect(fake.kept['settings']).toMatchObject({ paragraphs: 1.2, rate: 1.1, justified: true });
});

test('what another page has stored meanwhile stays', async () => {
  await settingsRead;
  fake.kept['settings'] = { ...currentSettings(), printLinks: true };
  changeSettings({ rate: 1.3 });
  await settled();
  expect(fake.kept['settings']).toMatchObject({ printLinks: true, rate: 1.3 });
});
