-- CreateTable
CREATE TABLE "CommentThread" (
    "id" TEXT NOT NULL,
    "boardId" TEXT NOT NULL,
    "noteId" TEXT,
    "x" DOUBLE PRECISION NOT NULL,
    "y" DOUBLE PRECISION NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "resolvedAt" TIMESTAMP(3),
    "resolvedBy" TEXT,

    CONSTRAINT "CommentThread_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Comment" (
    "id" TEXT NOT NULL,
    "threadId" TEXT NOT NULL,
    "boardId" TEXT NOT NULL,
    "authorId" TEXT NOT NULL,
    "authorName" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "editedAt" TIMESTAMP(3),
    "text" TEXT NOT NULL,
    "mentions" TEXT NOT NULL,

    CONSTRAINT "Comment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ThreadReading" (
    "threadId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "boardId" TEXT NOT NULL,
    "upTo" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "ThreadReading_pkey" PRIMARY KEY ("threadId","userId")
);

-- CreateIndex
CREATE INDEX "CommentThread_boardId_at_idx" ON "CommentThread"("boardId", "at");

-- CreateIndex
CREATE INDEX "Comment_boardId_at_idx" ON "Comment"("boardId", "at");

-- CreateIndex
CREATE INDEX "Comment_threadId_idx" ON "Comment"("threadId");

-- CreateIndex
CREATE INDEX "ThreadReading_boardId_userId_idx" ON "ThreadReading"("boardId", "userId");
