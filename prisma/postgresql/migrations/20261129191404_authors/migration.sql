-- CreateTable
CREATE TABLE "BoardAuthors" (
    "boardId" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "BoardAuthors_pkey" PRIMARY KEY ("boardId")
);
