-- CreateTable
CREATE TABLE "CommentThread" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "boardId" TEXT NOT NULL,
    "noteId" TEXT,
    "x" REAL NOT NULL,
    "y" REAL NOT NULL,
    "at" DATETIME NOT NULL,
    "resolvedAt" DATETIME,
    "resolvedBy" TEXT
);

-- CreateTable
CREATE TABLE "Comment" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "threadId" TEXT NOT NULL,
    "boardId" TEXT NOT NULL,
    "authorId" TEXT NOT NULL,
    "authorName" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "editedAt" DATETIME,
    "text" TEXT NOT NULL,
    "mentions" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "ThreadReading" (
    "threadId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "boardId" TEXT NOT NULL,
    "upTo" DATETIME NOT NULL,

    PRIMARY KEY ("threadId", "userId")
);

-- CreateIndex
CREATE INDEX "CommentThread_boardId_at_idx" ON "CommentThread"("boardId", "at");

-- CreateIndex
CREATE INDEX "Comment_boardId_at_idx" ON "Comment"("boardId", "at");

-- CreateIndex
CREATE INDEX "Comment_threadId_idx" ON "Comment"("threadId");

-- CreateIndex
CREATE INDEX "ThreadReading_boardId_userId_idx" ON "ThreadReading"("boardId", "userId");
