import type { Locator } from '@playwright/test'

/** Finds bodies by typing a part of a name, without accents, and takes each from the list. */
export async function chooseBodies(form: Locator, label: string, choices: Record<string, string>): Promise<void> {
  const input = form.getByRole('combobox', { name: label })
  for (const [typed, name] of Object.entries(choices)) {
    await input.fill(typed)
    await form.page().getByRole('option', { name, exact: true }).click()
  }
  await input.press('Escape')
}
