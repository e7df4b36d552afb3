/** Says in passing that something was done. The toasts are loaded at the first use. */
export async function notify(message: string): Promise<void> {
  const { notifications } = await import('@mantine/notifications')
  notifications.show({ message, autoClose: 6000, withBorder: true })
}
