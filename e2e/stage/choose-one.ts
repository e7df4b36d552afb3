import type { Locator, Page } from '@playwright/test'

/** Types into a list that is searched and takes the first it finds by that name. */
export async function chooseOne(root: Page | Locator, label: string, typed: string, name: RegExp): Promise<void> {
  const box = root.getByRole('combobox', { name: label })
  await box.fill(typed)
  await box.page().getByRole('option', { name }).click()
}
