import PhienchoCommands

PhienchoCommand.main()
