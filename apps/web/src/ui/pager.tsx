import { Button } from '@mantine/core'
import classes from './pager.module.css'

interface PagerProps {
  shown: number
  total: number
  hasMore: boolean
  loading: boolean
  onMore: () => void
}

const NUMBER = new Intl.NumberFormat('vi-VN')

/** The foot of a long list: how much is shown, and more of it. */
export function Pager({ shown, total, hasMore, loading, onMore }: PagerProps) {
  return (
    <div className={classes.pager}>
      <p className={classes.words} aria-live="polite">
        {hasMore
          ? `Đang hiện ${NUMBER.format(shown)} trong số ${NUMBER.format(total)}.`
          : `Đã hiện đủ ${NUMBER.format(total)}.`}
      </p>
      {hasMore && (
        <Button variant="default" loading={loading} onClick={onMore}>
          Xem thêm
        </Button>
      )}
    </div>
  )
}
