/** What is missing or wrong before issue: the path of its field (`signature.name`, `blocks.2.text`) and a sentence. */
export type FormFault = { path: string; message: string }
