export { handOverPosts } from './hand-over-posts.ts'
export { addPosts, endPosts } from './add-posts.ts'
