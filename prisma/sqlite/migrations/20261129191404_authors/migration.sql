-- CreateTable
CREATE TABLE "BoardAuthors" (
    "boardId" TEXT NOT NULL PRIMARY KEY,
    "bytes" BLOB NOT NULL
);
