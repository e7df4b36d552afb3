export { handOverPosts } from './hand-over-posts.ts'
